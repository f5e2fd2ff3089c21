/** For everything that is typed or chosen into. Large enough on a phone that it does not zoom. */
export const inputClass =
  'w-full rounded border border-edge bg-canvas px-2 py-1 text-base text-ink max-md:py-2 max-md:text-[1rem] placeholder:text-muted focus-visible:-outline-offset-1 aria-invalid:border-failed'
