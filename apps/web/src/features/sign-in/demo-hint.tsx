import { Notice } from '../../components/notice.tsx';

/** Only where the server says that it is the demo school: its users are public. */
export function DemoHint() {
  return (
    <Notice title="This is the demo school" className="mt-6">
      <p className="text-sm">
        Sign in as <b>nova</b> (student), <b>vega</b> (teacher) or <b>polaris</b> (administrator).
        The password is <b>learning-planets</b>.
      </p>
    </Notice>
  );
}
