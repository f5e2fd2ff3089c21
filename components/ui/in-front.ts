/** The open dialog, or else the page: what stands behind a dialog has neither focus nor voice. */
export const inFront = (): Element => document.querySelector('dialog[open]') ?? document.body
