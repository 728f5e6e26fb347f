/** The driving side that both flavours share: pages, REST API, live status. */
package audiototext.adapters.web;
