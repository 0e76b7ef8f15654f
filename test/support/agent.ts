import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { alliancesMain, environmentOf } from './command.js';

/** What a tool gave: its data, or what it says is wrong. */
export interface Called {
  readonly isError: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what the tool's schema has, and the client has checked it.
  readonly data: any;
  readonly texts: readonly string[];
}

export interface Agent {
  readonly client: Client;
  readonly pid: number;
  call(name: string, input: Record<string, unknown>): Promise<Called>;
  /** What the command has written on stderr. */
  said(): string;
  close(): Promise<void>;
}

/** `alliances mcp` with the protocol's own client at the other end of its pipes. */
export async function startAgent(environment: Record<string, string>): Promise<Agent> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [alliancesMain, 'mcp'],
    env: environmentOf(environment),
    stderr: 'pipe',
  });
  let err = '';
  transport.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  // Whatever on stdout is not of the protocol ends here.
  client.onerror = (error) => {
    err += `\nnot of the protocol: ${error.message}`;
  };
  // The client checks results by the output schemas that it has listed.
  await client.listTools();
  return {
    client,
    pid: transport.pid ?? 0,
    call: async (name, input) => {
      const result = await client.callTool({ name, arguments: input });
      const content = result.content as { type: string; text: string }[];
      return {
        isError: result.isError === true,
        data: result.structuredContent,
        texts: content.map(({ text }) => text),
      };
    },
    said: () => err,
    close: () => client.close(),
  };
}
