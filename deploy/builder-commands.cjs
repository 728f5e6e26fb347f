// Prints the commands of a Dockerfile's builder stage, with the defaults of its build arguments, as a shell script.
const { readFileSync } = require("node:fs");
const { DockerfileParser } = require("dockerfile-ast");

const [file, stage] = process.argv.slice(2);
let current;
for (const instruction of DockerfileParser.parse(readFileSync(file, "utf8")).getInstructions()) {
  const keyword = instruction.getKeyword();
  if (keyword === "FROM") current = instruction.getBuildStage();
  if (current !== stage) continue;
  if (keyword === "ARG") console.log(instruction.getRawArgumentsContent());
  if (keyword === "RUN") console.log(instruction.getArgumentsContent());
}
