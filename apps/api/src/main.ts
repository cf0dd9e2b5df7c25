import { createApp } from './create-app';
import { readConfig } from './config';

const read = readConfig(process.env);
if ('mistakes' in read) stop(read.mistakes.join('\n'));
else await serve(read.config);

async function serve(config: Parameters<typeof createApp>[0]): Promise<void> {
  try {
    const app = await createApp(config);
    // The launcher's channel: when the launcher is gone, nobody could stop this process any more.
    process.once('disconnect', () => void app.close().finally(() => process.exit(0)));
    await app.listen(config.PORT, config.HOST);
  } catch (error) {
    stop(`Hearth could not start: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
