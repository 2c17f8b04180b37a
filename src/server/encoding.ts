/** The first of `offered` that an Accept-Encoding header takes; `identity` where it takes none of them. */
export function chooseEncoding<Encoding extends string>(
  header: string | null,
  offered: readonly Encoding[],
): Encoding | 'identity' {
  const accepted = new Set(
    (header ?? '')
      .toLowerCase()
      .split(',')
      .map((choice) => choice.split(';').map((part) => part.trim()))
      .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
      .map(([name]) => name),
  )
  return offered.find((encoding) => accepted.has(encoding)) ?? 'identity'
}
