type Chunk = string | Uint8Array;

/** A turn for the requests that came meanwhile: reading a page lets nobody else run. */
const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

/**
 * Chunks as the body of a response. A chunk is made when the client took the one before it, so no more than one is
 * ever in memory; a client that goes away ends it.
 * @param failed told of what breaks it, because the status was sent long before.
 */
export function exportStream(
  chunks: Iterator<Chunk>,
  failed: (error: unknown) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const next = (): Chunk | undefined => {
    for (let step = chunks.next(); !step.done; step = chunks.next())
      if (step.value.length > 0) return step.value;
    return undefined;
  };
  return new ReadableStream(
    {
      async pull(controller) {
        await turn();
        try {
          const chunk = next();
          if (chunk === undefined) controller.close();
          else
            controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk.slice());
        } catch (error) {
          failed(error);
          throw error;
        }
      },
      cancel() {
        chunks.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
