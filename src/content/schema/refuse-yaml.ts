import { isScalar, visit, type Document, type Node } from 'yaml';
import { forbiddenCharacter } from '../characters.ts';

/** What makes a YAML file unfit to be used. */
export interface YamlFault {
  /** Where it stands in the source. */
  readonly index: number;
  readonly message: string;
  readonly mend: string;
}

/** No data here has more than six levels. */
const deepest = 20;
const keepPlain = 'Write plain fields, lists and words.';

/** What must not even be parsed: characters that nobody sees, and nesting that would use up the parser's memory. */
export function refuseSource(source: string): YamlFault | null {
  const found = forbiddenCharacter(source.replace(/^\ufeff/, ' ').replaceAll('\r\n', ' \n'));
  if (found) {
    return {
      index: found.index,
      message: `The character ${found.name} ${found.fault}.`,
      mend: 'Remove it, and save the file as UTF-8.',
    };
  }
  const directive = /^%/m.exec(source);
  if (directive) return { index: directive.index, message: 'Directives are not used here.', mend: 'Remove the line.' };
  const deep = /(?:[[{][^[{\]}]*){21}|^ {100}|^ *(?:[-?:] +){21}/m.exec(source);
  return deep && tooDeep(deep.index);
}

export function tooDeep(index: number): YamlFault {
  return { index, message: 'This is nested too deeply to be read.', mend: keepPlain };
}

/**
 * What YAML allows and no data here needs: anchors and aliases, which make a small file endlessly large; tags; keys that
 * are no words, or that name what every JavaScript object has; characters that are hidden in an escape.
 */
export function refuseNodes(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  const refuse = (node: unknown, message: string, mend = keepPlain): void => {
    faults.push({ index: (node as Node | null)?.range?.[0] ?? 0, message, mend });
  };
  visit(document, {
    Alias: (_, node) => refuse(node, 'Aliases are not used here.', 'Write the value itself, or put it into quotes.'),
    Node: (_, node, path) => {
      if (path.length > 2 * deepest) {
        refuse(node, 'This is nested too deeply to be read.');
        return visit.BREAK;
      }
      if ('anchor' in node && node.anchor) {
        refuse(node, `The anchor “${node.anchor}” is not used here.`, 'Remove it, or put the value into quotes.');
      }
      if (node.tag !== undefined) {
        refuse(node, `The tag ${node.tag} is not used here.`, 'Remove it, or put the value into quotes.');
      }
      const found = isScalar(node) && typeof node.value === 'string' ? forbiddenCharacter(node.value) : null;
      if (found)
        refuse(node, `Here stands the character ${found.name}, written as an escape: it ${found.fault}.`, 'Remove it.');
      return undefined;
    },
    Pair: (_, { key }) => {
      if (!isScalar(key) || typeof key.value !== 'string') {
        refuse(key, 'The name of a field is made of words.', 'Put it into quotes if it looks like a number.');
      } else if (key.value in {} || key.value === 'prototype') {
        refuse(key, `No field has the name “${key.value}”.`, 'Remove it.');
      } else if (key.value === '<<') {
        refuse(key, 'Fields are not merged here.', 'Write them out.');
      }
    },
  });
  return faults;
}
