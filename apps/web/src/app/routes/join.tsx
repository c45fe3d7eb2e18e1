import type { JoinAnswer } from '@planets/contract';
import { useState } from 'react';
import { ButtonLink } from '../../components/button-link.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { JoinForm } from '../../features/join/join-form.tsx';

export function JoinRoute() {
  const [joined, setJoined] = useState<JoinAnswer>();
  return (
    <Page title="Join a class" lead="Your teacher shows you a code of eight letters and digits.">
      {joined ? (
        <Notice
          tone="good"
          live
          title={joined.already ? 'You are in this class already' : 'You are in'}
          action={
            <ButtonLink to="/student/gradebook" variant="primary">
              To your gradebook
            </ButtonLink>
          }
        >
          <bdi className="font-medium">{joined.class.name}</bdi>, with{' '}
          {joined.class.teachers.join(', ')}
        </Notice>
      ) : (
        <JoinForm onJoined={setJoined} />
      )}
    </Page>
  );
}
