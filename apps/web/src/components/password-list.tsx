import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { copyText } from '../lib/copy-text.ts';

export interface ShownPassword {
  name: string;
  username: string;
  password: string;
}

/** New passwords, this once: to copy, or to print and cut into strips. */
export function PasswordList({ passwords }: { passwords: readonly ShownPassword[] }) {
  const [isCopied, setIsCopied] = useState(false);
  const text = passwords.map((one) => [one.name, one.username, one.password].join('\t')).join('\n');
  return (
    <div data-print-alone>
      <Notice tone="warn" title="Shown this once" className="print:hidden">
        Nobody can look these passwords up later. Copy or print them now.
      </Notice>
      <div className="my-4 flex flex-wrap gap-3 print:hidden">
        <Button
          size="sm"
          icon={
            isCopied ? (
              <Check size={18} aria-hidden="true" />
            ) : (
              <Copy size={18} aria-hidden="true" />
            )
          }
          onPress={() => void copyText(text).then(setIsCopied)}
        >
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
        <Button
          size="sm"
          icon={<Printer size={18} aria-hidden="true" />}
          onPress={() => window.print()}
        >
          Print
        </Button>
        <output className="sr-only">{isCopied && 'The passwords are copied.'}</output>
      </div>
      <p className="mb-3 hidden print:block">Sign in at {window.location.host}</p>
      <ul aria-label="New passwords" className="divide-y divide-line border-y border-line">
        {passwords.map(({ name, username, password }) => (
          <li key={username} className="break-inside-avoid py-3 wrap-anywhere">
            <p dir="auto" className="font-medium">
              {name}
            </p>
            <dl className="mt-1 grid items-baseline gap-x-4 text-sm sm:grid-cols-[auto_1fr]">
              <dt className="text-ink-soft">User name</dt>
              <dd className="text-base">{username}</dd>
              <dt className="text-ink-soft">Password</dt>
              <dd className="text-base">{password}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
}
