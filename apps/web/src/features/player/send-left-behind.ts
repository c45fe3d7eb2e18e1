import { api } from '../../lib/api.ts';
import { browserStore } from '../../question/browser-store.ts';
import { createOutbox } from './outbox.ts';
import { playerId } from './player-id.ts';

/**
 * Sends what a player left unsent, before its session is ended by starting another one. What does not
 * get through stays kept, and holds nothing up.
 */
export async function sendLeftBehind(userId: string, sessionId: number): Promise<void> {
  const outbox = createOutbox(browserStore('local'), userId, sessionId);
  for (const answer of outbox.list()) {
    try {
      // In their order: a question takes its answers one after the other.
      await api.post(`/api/sessions/${sessionId}/answers`, { ...answer, player: await playerId() });
      outbox.remove(answer.answerId);
    } catch {
      return;
    }
  }
}
