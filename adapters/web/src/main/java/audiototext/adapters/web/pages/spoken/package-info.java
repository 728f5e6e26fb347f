/** The language of a recording on the pages: its menu, and transcribing again in another one. */
package audiototext.adapters.web.pages.spoken;
