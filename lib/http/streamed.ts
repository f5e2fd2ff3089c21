/**
 * A body from pieces of text, read no faster than the client takes them.
 * The first piece is awaited here, so that a failure before it still decides the status.
 */
export async function streamed(pieces: AsyncGenerator<string, void>): Promise<ReadableStream> {
  const encoder = new TextEncoder()
  let next: IteratorResult<string, void> | undefined = await pieces.next()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = next ?? (await pieces.next())
      next = undefined
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pieces.return()
    },
  })
}
