"""What people mean by what they type: pure readers of days, amounts, names, answers and stories. None of them knows
the case, the channel or the clock; every one takes any text and never raises."""
