export const themes = { system: 'System theme', light: 'Light', dark: 'Dark' }
export type Theme = keyof typeof themes

export const themeCookie = 'theme'

export const themeOf = (cookie: string | undefined): Theme =>
  cookie === 'light' || cookie === 'dark' ? cookie : 'system'
