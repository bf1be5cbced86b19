import { ComponentScope, ComponentType, HashAlgorithm, LifecyclePhase } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  HashDictionary,
  LicenseExpression,
  LicenseRepository,
  Property,
  PropertyRepository,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as CycloneDxJson, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import { PackageURL } from 'packageurl-js';
import { directDependencies, idOf, lockedPackages, type Lock, type LockedPackage } from './locked-packages.ts';

/**
 * All packages that the site is made with, and which asks for which, as CycloneDX 1.6 in JSON. It has neither a serial
 * number nor a time, which the standard allows: the same lock file gives the same bytes.
 */
export function softwareBill(lock: Lock): string {
  const bom = new Bom();
  const project = new Component(ComponentType.Application, lock.name, { version: lock.version, bomRef: lock.name });
  bom.metadata.component = project;
  bom.metadata.lifecycles.add(LifecyclePhase.Build);
  const packages = lockedPackages(lock);
  const components = new Map(packages.map((one) => [idOf(one), component(one)]));
  const link = (from: Component, to: readonly string[]): void => {
    for (const id of to) from.dependencies.add(components.get(id)!.bomRef);
  };
  for (const one of packages) {
    bom.components.add(components.get(idOf(one))!);
    link(components.get(idOf(one))!, one.dependencies);
  }
  link(project, directDependencies(lock));
  const serializer = new JsonSerializer(new CycloneDxJson.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function component(one: LockedPackage): Component {
  const [group, name] = one.name.startsWith('@') ? one.name.split('/') : [undefined, one.name];
  const purl = new PackageURL('npm', group, name, one.version).toString();
  return new Component(ComponentType.Library, name, {
    ...(group !== undefined && { group }),
    version: one.version,
    purl,
    bomRef: purl,
    scope: one.isOptional ? ComponentScope.Optional : ComponentScope.Required,
    licenses: new LicenseRepository(one.licence === null ? [] : [licence(one.licence)]),
    hashes: hashes(one.integrity),
    // The name is that of CycloneDX's own list of properties of npm packages.
    properties: new PropertyRepository(one.isDevelopment ? [new Property('cdx:npm:package:development', 'true')] : []),
  });
}

function licence(expression: string): SpdxLicense | LicenseExpression {
  return isSupportedSpdxId(expression) ? new SpdxLicense(expression) : new LicenseExpression(expression);
}

const algorithms: Readonly<Record<string, HashAlgorithm>> = {
  sha512: HashAlgorithm['SHA-512'],
  sha1: HashAlgorithm['SHA-1'],
};

function hashes(integrity: string | null): HashDictionary {
  const digests = integrity?.split(' ').map((digest) => digest.split(/-(.*)/s) as [string, string]) ?? [];
  return new HashDictionary(
    digests.map(([algorithm, digest]) => [algorithms[algorithm]!, Buffer.from(digest, 'base64').toString('hex')]),
  );
}
