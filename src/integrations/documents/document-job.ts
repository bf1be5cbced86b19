/** A file to be made from the record, without a browser. */
export interface DocumentJob {
  /** Root-relative address of the file, such as `/downloads/sla-2025-05-29-en.docx`. */
  readonly file: string;
  /** Always gives the same bytes. */
  readonly make: () => Uint8Array | Promise<Uint8Array>;
}

/** The bytes of a job. @throws Error that names the file, with what went wrong as its cause. */
export async function madeBy({ file, make }: DocumentJob): Promise<Uint8Array> {
  try {
    return await make();
  } catch (cause) {
    throw new Error(`${file} could not be made.`, { cause });
  }
}
