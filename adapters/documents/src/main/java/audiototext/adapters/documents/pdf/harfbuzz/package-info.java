/** HarfBuzz: the glyphs of a text, and fonts reduced to some glyphs. It runs as WebAssembly, which the build compiles. */
package audiototext.adapters.documents.pdf.harfbuzz;
