package audiototext.bootstrap.server;

/** Decides whether this process is the one that sweeps. A flavour that runs in several processes brings one. */
public interface SweepLeader {

    /** Asked before each sweep: whether it is ours. */
    boolean isOurs();
}
