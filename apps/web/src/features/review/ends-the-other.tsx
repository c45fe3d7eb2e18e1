interface EndsTheOtherProps {
  /** The session that would be ended by starting another. */
  inProgress: { topicName: string; questionsAnswered: number } | null;
}

/** Said before a session is started while one waits. */
export function EndsTheOther({ inProgress }: EndsTheOtherProps) {
  if (!inProgress) return null;
  return (
    <p className="text-sm text-ink-soft">
      Starting ends your session on {inProgress.topicName}
      {inProgress.questionsAnswered > 0 && '; what you answered in it is saved'}.
    </p>
  );
}
