import { plantFaults } from '/work/main/scripts/soak/plant';

const n = Number(process.argv[2] ?? 25);
for (const p of await plantFaults(n)) console.log(`${p.red}/${p.seeds} red: ${p.fault}`);
