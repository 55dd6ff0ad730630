import type { APIRoute, GetStaticPaths } from 'astro';
import { type DataFile, dataFiles, envelope } from '../../catalogue/data.ts';

export const getStaticPaths: GetStaticPaths = () =>
  dataFiles.map((file) => ({ params: { name: file.name }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }> = ({ props }) =>
  new Response(`${JSON.stringify(envelope(props.file), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
