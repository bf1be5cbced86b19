import type { APIRoute, GetStaticPaths } from 'astro';
import { currentManifests } from '../../views/privacy-manifests.ts';

export const getStaticPaths = (() =>
  currentManifests().map(({ edition, plist }) => ({ params: { edition }, props: { plist } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plist: string }> = ({ props }) => new Response(props.plist);
