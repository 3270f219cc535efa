"""What the logs of software write that names nobody: how grave an entry is, and the parts of a service."""

from __future__ import annotations

# In capitals these are no name, and what stands behind them begins an entry.
LEVELS = frozenset("INFO ERROR WARN WARNING DEBUG FATAL TRACE CRITICAL NOTICE SEVERE VERBOSE ALERT".split())
# The single words that such texts write with a capital as if they were names: Checkout failed.
PARTS = frozenset(
    """
    checkout signup login logout backend frontend cache latency payments webhook webhooks endpoint endpoints server
    servers database databases dashboard queue queues worker workers rollback rollout deploy deployment deployments
    hotfix failover upstream downstream timeout timeouts traceback heartbeat healthcheck scheduler
    """.split()
)
