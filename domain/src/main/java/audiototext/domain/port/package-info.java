/** The ports: what the core needs from the outside. Each has a contract test in the domain's test jar. */
package audiototext.domain.port;
