// What the pages' development server passes on to the API: everything that is not a page.
const target = process.env['HEARTH_API'];

export default {
  '/graphql': { target, ws: true },
  '/auth': { target },
  '/health': { target },
};
