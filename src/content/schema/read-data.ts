import type { z } from 'zod';
import type { Location } from '../location.ts';
import { startOfFile, type Problem } from '../problem.ts';
import { readSource } from '../read-source.ts';
import { readYaml, type YamlReading } from './read-yaml.ts';

/** Reads a YAML file; its problems are added to `problems`. */
export function readData<Schema extends z.ZodType>(
  location: Location,
  schema: Schema,
  problems: Problem[],
): Omit<YamlReading<z.infer<Schema>>, 'problems'> {
  const source = readSource(location);
  if (typeof source !== 'string') {
    problems.push(source);
    return { data: null, place: () => startOfFile };
  }
  const reading = readYaml(source, location.file, schema);
  problems.push(...reading.problems);
  return reading;
}
