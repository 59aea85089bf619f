Bun.serve({ fetch: (request) => new Response(request.url) });
