import { composeSession, type SessionPlan } from '../sessions/compose.ts';
import { fingerprint } from '../sessions/pick.ts';

/** What is wrong with the session that a plan gives: too short, or a question twice. */
export function checkSession(plan: SessionPlan): string[] {
  const at = `${plan.mode}: `;
  try {
    const questions = composeSession(plan);
    const prints = new Set(questions.map(({ question }) => fingerprint(question)));
    return [
      ...(questions.length === plan.count ? [] : [`${at}${questions.length} of ${plan.count}`]),
      ...(prints.size === questions.length ? [] : [`${at}a question comes twice`]),
      ...(plan.mode === 'teach' && questions.some(({ example }) => example === undefined)
        ? [`${at}a question without a worked example`]
        : []),
    ];
  } catch (error) {
    return [`${at}${String(error)}`];
  }
}
