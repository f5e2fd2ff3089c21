import { copyText } from './copy-text'
import { say } from './say'

/** Copies and says so; `what` finishes the sentence. */
export async function copy(text: string, what: string) {
  say((await copyText(text)) ? `Copied ${what}` : 'The browser did not let it be copied')
}
