declare module 'opencc-js' {
  type Convert = (text: string) => string
  export function Converter(options: { from: string; to: string }): Convert
  export function CustomConverter(dictionary: readonly [string, string][]): Convert
}
