import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { AlliancesError } from '../errors.js';

/** A Java that can run Neo4j. */
export interface Java {
  /** What to spawn: a path, or `java` where it is found on PATH. */
  command: string;
  /** Its JAVA_HOME; undefined where it was found on PATH. */
  home: string | undefined;
  /** Major version, 17 for example. */
  version: number;
}

export interface JavaSearch {
  javaHome: string | undefined;
  /** Where to look for `java` on PATH. */
  environment: NodeJS.ProcessEnv;
  /** Java homes to try after JAVA_HOME and PATH. */
  installed: string[];
}

const oldest = 17;
const newestSupported = 21;

/** True for the versions that Neo4j 5.26 is released for. */
export function isSupported(java: Java): boolean {
  return java.version <= newestSupported;
}

/**
 * Finds a Java for Neo4j: JAVA_HOME if it will do, else the first supported one on PATH and among the
 * installed, else the first newer one.
 * @throws AlliancesError `JAVA_MISSING`, saying what was found and every way out.
 */
export async function findJava({ javaHome, environment, installed }: JavaSearch): Promise<Java> {
  const homes = [...(javaHome ? [javaHome] : []), undefined, ...installed];
  const tooOld: string[] = [];
  let newer: Java | undefined;
  for (const home of homes) {
    const command = home === undefined ? 'java' : join(home, 'bin', 'java');
    const version = await versionOf(command, environment);
    if (version === undefined) continue;
    const java = { command, home, version };
    if (version < oldest) tooOld.push(`${command} is Java ${version}`);
    else if (isSupported(java) || (home !== undefined && home === javaHome)) return java;
    else newer ??= java;
  }
  if (newer) return newer;
  const found = tooOld.length > 0 ? ` (${tooOld.join(', ')})` : '';
  throw new AlliancesError(
    'JAVA_MISSING',
    `Neo4j needs Java ${oldest} or newer, and none was found${found}.`,
    'Install Java 17 or 21 (or set JAVA_HOME to one), or run with --fetch-java to bring one into DATA_DIR, ' +
      'or run `docker compose up`, or set NEO4J_URI to a Neo4j that runs elsewhere.',
  );
}

/** Java homes in the folders where installers of Linux and macOS put them. */
export async function installedJavas(): Promise<string[]> {
  const folders = [
    ['/usr/lib/jvm', ''],
    ['/usr/java', ''],
    ['/opt/java', ''],
    ['/Library/Java/JavaVirtualMachines', 'Contents/Home'],
    [join(homedir(), 'Library/Java/JavaVirtualMachines'), 'Contents/Home'],
    [join(homedir(), '.sdkman/candidates/java'), ''],
  ] as const;
  const homes = await Promise.all(
    folders.map(async ([folder, inside]) => {
      const names = await readdir(folder).catch(() => []);
      return names.sort().map((name) => join(folder, name, inside));
    }),
  );
  return [...homes.flat(), '/opt/homebrew/opt/openjdk@21', '/opt/homebrew/opt/openjdk@17'];
}

/** The major version that `command -version` states; undefined where it does not run. */
function versionOf(command: string, environment: NodeJS.ProcessEnv): Promise<number | undefined> {
  return new Promise((resolve) => {
    const told = (_error: unknown, stdout: string, stderr: string) => {
      // Up to Java 8 the major version is the second number: "1.8.0_292".
      const major = /version "(?:1\.)?(\d+)/.exec(stderr + stdout)?.[1];
      resolve(major === undefined ? undefined : Number(major));
    };
    try {
      execFile(command, ['-version'], { env: environment, timeout: 10_000 }, told);
    } catch {
      // Debian keeps plain files beside the homes; under one of them there is nothing to run, and that is thrown.
      resolve(undefined);
    }
  });
}
