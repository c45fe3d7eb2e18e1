/** Where a past response has a place with nothing in it. */
export const Nothing = () => <span className="text-ink-soft">nothing</span>;
