/** Lets `import()` load TypeScript from here on, `@/` included. Only after the installation. */
export async function enableTypeScript() {
  const { register } = await import('tsx/esm/api')
  register()
}
