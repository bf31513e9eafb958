// What a project with Jest's default settings runs: a CommonJS test of what its compilers wrote.
const { readdirSync } = require("node:fs");

const outputs = readdirSync(__dirname).filter((name) => name.startsWith("output-"));

test.each(outputs)("every entry loads and works: %s", async (output) => {
  const { useAll } = require(`./${output}/uses.js`);
  await useAll();
});
