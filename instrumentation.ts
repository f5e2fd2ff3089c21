/** Next calls this once when a server starts; the edge runtime has no database. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startUp } = await import('@/app/start-up')
  await startUp()
}
