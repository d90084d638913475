/** A Python traceback as data: the sentence, the user's own lines, and the rest. */

export interface Frame {
  file: string;
  line: number;
  name: string;
  code: string;
  /** Written by the user: neither Treadle's nor a library's. */
  own: boolean;
}

export interface Failure {
  sentence: string;
  frames: Frame[];
}

const FRAME = /^ {2}File "(.+)", line (\d+), in (.+)$/;
const FOREIGN = /(^<frozen|[\\/](site-packages|dist-packages)[\\/]|[\\/]lib[\\/]python[\d.]+[\\/]|[\\/]engine[\\/](kernel|runs|prefect|node|daemon)[\\/])/;

/** `error` is the sentence that the run tells; without a traceback it is all there is. */
export function readTraceback(error: string, traceback: string): Failure {
  const frames: Frame[] = [];
  for (const line of traceback.split("\n")) {
    const match = FRAME.exec(line);
    if (match) {
      const [, file = "", number = "0", name = ""] = match;
      frames.push({ file, line: Number(number), name, code: "", own: !FOREIGN.test(file) });
      continue;
    }
    const last = frames.at(-1);
    // Lines of `^^^^` that mark a part of the code say nothing without its exact columns.
    if (last && last.code === "" && line.startsWith("    ") && !/^\s*[\^~]+\s*$/.test(line)) last.code = line.trim();
  }
  const told = traceback.trimEnd().split("\n").at(-1)?.trim() ?? "";
  return { sentence: error || told, frames };
}

/** The last part of a path, with the folder that it lies in unless that is a number of Treadle's. */
export function shortPath(path: string): string {
  const [folder = "", name = path] = path.split(/[\\/]/).slice(-2);
  return folder === "" || /^[0-9a-f]{16,}$/.test(folder) ? name : `${folder}/${name}`;
}
