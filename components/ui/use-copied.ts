import { useState } from 'react'
import { copyText } from './copy-text'

const shownForMs = 1500

/** Copies, and says for a moment that it did. */
export function useCopied(): { copied: boolean; copy: (text: string) => Promise<void> } {
  const [copied, setCopied] = useState(false)
  async function copy(text: string) {
    setCopied(await copyText(text))
    setTimeout(() => setCopied(false), shownForMs)
  }
  return { copied, copy }
}
