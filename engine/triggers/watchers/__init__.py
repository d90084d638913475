"""What triggers watch by themselves: folders, runs, queues, mailboxes."""
