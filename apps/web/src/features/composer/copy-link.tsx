import Check from 'lucide-react/icons/check';
import LinkIcon from 'lucide-react/icons/link';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { copyText } from '../../lib/copy-text.ts';

/** Puts the address of this very session on the clipboard. */
export function CopyLink({ href }: { href: string }) {
  const [copied, setCopied] = useState<string>();
  const isCopied = copied === href;
  return (
    <>
      <Button
        size="lg"
        onPress={() => void copyText(href).then((isDone) => setCopied(isDone ? href : undefined))}
        icon={
          isCopied ? (
            <Check size={20} aria-hidden="true" />
          ) : (
            <LinkIcon size={20} aria-hidden="true" />
          )
        }
      >
        <span className="max-sm:sr-only">{isCopied ? 'Link copied' : 'Copy link'}</span>
      </Button>
      <output className="sr-only">{isCopied && 'The link to this session is copied.'}</output>
    </>
  );
}
