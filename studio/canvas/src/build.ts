/** Which build of the editor this is; the server tells in `welcome` which one it has. */

declare const __BUILD__: string;

export const BUILD: string = __BUILD__;
