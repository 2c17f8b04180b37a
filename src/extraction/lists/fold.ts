const ASCII = /^[ -~]*$/

/** Folds case, accents and typographic apostrophes, for comparison. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ˈʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ı/g, 'i')
    .toLowerCase()
}
