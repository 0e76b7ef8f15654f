declare module 'njre' {
  /** Downloads a Java runtime into the folder `jre` beside `installPath`, and resolves to that folder. */
  export function install(
    version: number,
    options: { type: 'jre' | 'jdk'; installPath: string },
  ): Promise<string>;
}
