// Plain JavaScript, because the install runs it on Node 20 before any package is there.

/**
 * One long step, shown while it runs. `note` replaces what is shown, `done` ends it with a line that stays, `cancel`
 * ends it without a word.
 * @typedef {{ note(text: string): void, done(text: string): void, cancel(): void }} Step
 */
/**
 * Shows what is going on to the person who ran a command: `say` prints a line that stays, `step` begins a long step,
 * named in the form "Installing the packages".
 * @typedef {{ say(text: string): void, step(title: string): Step }} Progress
 */

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const REDRAW_MS = 120;
const REMIND_MS = 15_000;
const CLEAR_LINE = '\r\u001b[K';

/**
 * Shows what is going on: in a terminal one line that moves, elsewhere (CI, a log) plain lines with the time gone by.
 * @param {NodeJS.WriteStream} stream
 * @returns {Progress}
 */
export function createProgress(stream = process.stdout) {
  // The terminal may be closed, or the reader of a pipe gone: that must not stop a server.
  stream.on('error', () => undefined);
  const moving = Boolean(stream.isTTY) && process.env.TERM !== 'dumb' && !process.env.CI;
  return moving ? movingProgress(stream) : plainProgress(stream);
}

/** @param {NodeJS.WriteStream} stream @returns {Progress} */
function movingProgress(stream) {
  return {
    say(text) {
      stream.write(`${CLEAR_LINE}${text}\n`);
    },
    step(title) {
      const gone = stopwatch();
      let shown = title;
      let frame = 0;
      const draw = () => {
        frame = (frame + 1) % FRAMES.length;
        stream.write(`${CLEAR_LINE}${FRAMES[frame]} ${fit(shown, stream.columns)} … ${gone()}`);
      };
      const timer = setInterval(draw, REDRAW_MS).unref();
      /** @param {string} text */
      const end = text => {
        clearInterval(timer);
        stream.write(`${CLEAR_LINE}${text}`);
      };
      draw();
      return {
        note: text => { shown = text; },
        done: text => end(`✓ ${text} (${gone()})\n`),
        cancel: () => end(''),
      };
    },
  };
}

/** @param {NodeJS.WriteStream} stream @returns {Progress} */
function plainProgress(stream) {
  /** @param {string} text */
  const say = text => { stream.write(`${text}\n`); };
  return {
    say,
    step(title) {
      const gone = stopwatch();
      let shown = title;
      const timer = setInterval(() => say(`  ${shown}: ${gone()} so far`), REMIND_MS).unref();
      say(`${title} …`);
      return {
        note(text) {
          shown = text;
          say(`  ${text}`);
        },
        done(text) {
          clearInterval(timer);
          say(`  ${text} (${gone()})`);
        },
        cancel: () => clearInterval(timer),
      };
    },
  };
}

function stopwatch() {
  const begun = performance.now();
  return () => {
    const seconds = (performance.now() - begun) / 1000;
    return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
  };
}

/** A title on one line, with room left for the time. @param {string} text @param {number} [columns] */
function fit(text, columns) {
  const room = Math.max(20, (columns || 80) - 14);
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}
