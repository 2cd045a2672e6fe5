// Loaded into the server's process before anything else: a starter that was killed must not leave its server behind.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
