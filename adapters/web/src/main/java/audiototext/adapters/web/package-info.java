/** The driving adapter that both flavours share: pages, REST API and live status. */
package audiototext.adapters.web;
