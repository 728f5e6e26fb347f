/** What the tests of both flavours share. */
package audiototext.adapters.web.testing;
