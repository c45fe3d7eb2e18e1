import { type ReactNode, useEffect, useRef } from 'react';

/** The name of the topic that was opened. The page stays the same, so the focus is brought here. */
export function TopicHeading({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <h2
      ref={ref}
      tabIndex={-1}
      className="mb-4 scroll-mt-24 text-xl font-semibold wrap-anywhere outline-none"
    >
      <bdi>{children}</bdi>
    </h2>
  );
}
