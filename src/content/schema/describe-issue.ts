import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** A schema's complaint in the words of an author: where in the data, what is wrong, how to mend it. */
export function describeIssue(issue: Issue): { path: PropertyKey[]; message: string; mend: string } {
  const { path } = issue;
  const name = path.length > 0 ? `“${path.join('.')}”` : 'The file';
  if (issue.input === undefined && path.length > 0 && issue.code !== 'unrecognized_keys') {
    return { path, message: `${name} is missing.`, mend: 'Add it; docs/writing-policies.md shows the fields.' };
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        path: [...path, issue.keys[0]!],
        message: `There is no field ${issue.keys.map((key) => `“${[...path, key].join('.')}”`).join(', ')}.`,
        mend: 'Correct its spelling, or remove it; docs/writing-policies.md shows the fields.',
      };
    case 'invalid_type':
      return {
        path,
        message: `${name} is of the wrong kind.`,
        mend: `Write ${kinds[issue.expected] ?? issue.expected}.`,
      };
    case 'invalid_value':
      return {
        path,
        message: `${name} has a value it cannot have.`,
        mend: `Write one of: ${issue.values.join(', ')}.`,
      };
    default:
      return { path, message: `${name} cannot be used.`, mend: issue.message };
  }
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  object: 'fields with their values',
  record: 'fields with their values',
  string: 'words',
};
