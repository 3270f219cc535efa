"""DISK OUT AND IN. events.yaml and its lock; reconcile with hand edits."""
