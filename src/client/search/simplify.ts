type Converter = (text: string) => string;

let converter: Promise<Converter> | undefined;

/** A text in simplified characters. The table is loaded when it is first needed. */
export async function simplify(text: string): Promise<string> {
  converter ??= import('opencc-js/t2cn').then(({ Converter }) => Converter({ from: 't', to: 'cn' }));
  return (await converter)(text);
}
