"""Findings on a store and its documents: one rule a file, and a registry of them."""

from timeline.check.registry import RULES, UnknownRuleError, findings, selected
from timeline.check.rule import Rule
from timeline.check.subject import Subject

__all__ = ["RULES", "Rule", "Subject", "UnknownRuleError", "findings", "selected"]
