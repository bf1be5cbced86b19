const element =
  /^(?:a|aside|br|caption|code|del|dfn|div|em|h[2-4]|ins|li|ol|p|pre|section|span|strong|table|tbody|td|th|thead|tr|ul)$/;
const attribute =
  /^(?:aria-hidden|aria-labelledby|class|colspan|data-furniture|data-label|data-term|href|id|lang|rel|role|scope|translate)$/;
const address =
  /^(?:#[a-z0-9.-]+|\/[\w/.-]*(?:#.*)?|https:\/\/(?:good\.example|site\.example|trtc\.io)\/.*|mailto:a@good\.example)$/;

/** What is wrong with some HTML: tags that do not close each other, and all that a text must never become. */
export function htmlFaults(html: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const words = html.replace(
    /<(\/?)([a-z0-9]+)((?: [a-z-]+(?:="[^"]*")?)*)>/g,
    (_, slash, name: string, attributes: string) => {
      if (!element.test(name)) faults.push(`element ${name}`);
      if (slash) {
        const last = open.pop();
        if (last !== name) faults.push(`</${name}> closes <${last}>`);
      } else if (name !== 'br') open.push(name);
      for (const [, key = '', value = ''] of attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
        if (!attribute.test(key)) faults.push(`attribute ${key}`);
        if (key === 'href' && !address.test(decoded(value))) faults.push(`address ${value}`);
      }
      return '';
    },
  );
  if (words.includes('<')) faults.push(`a stray < before ${words.slice(words.indexOf('<'), words.indexOf('<') + 20)}`);
  return [...faults, ...open.map((name) => `<${name}> stays open`)];
}

function decoded(value: string): string {
  return value.replace(/&(?:quot|#x22);/g, '"').replace(/&(?:amp|#x26);/g, '&');
}
