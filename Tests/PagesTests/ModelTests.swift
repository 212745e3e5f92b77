import CivilTime
import SchedulingDomain
import TestSupport
import Testing
import Wording

@testable import Pages
