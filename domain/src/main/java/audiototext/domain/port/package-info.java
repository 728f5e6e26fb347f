/** The ports: what the core asks of the outside. Each has a contract test in the domain's test jar. */
package audiototext.domain.port;
